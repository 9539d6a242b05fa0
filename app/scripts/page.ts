/**
 * What enhances a public page: the live count, the buttons that copy and share, and the offline page of the installed
 * app. A page is whole without it. It looks for marks in the page (data-live, data-copy, data-share) and for its own
 * settings at its <script>: `data-format`, the locale of numbers, and `data-offline`, the path of the offline page.
 *
 * Browsers that know module scripts know everything here that is used without a test.
 */
export {};

interface Count {
  confirmed: number;
}

/** A stream that has told nothing for so long is held somewhere on the way. */
const SILENCE_MS = 10_000;

/** Polling, where there is no stream, and until the stream is tried again. */
const POLL_MS = 15_000;
const POLLS_PER_STREAM = 8;

const settings = document.querySelector<HTMLScriptElement>("script[data-format]")?.dataset ?? {};

/** Keeps a count up to date while somebody looks at the page: by server-sent events, else by asking now and then. */
function watch(box: HTMLElement): void {
  const numbers = new Intl.NumberFormat(settings.format);
  const path = box.dataset.live;
  const number = box.querySelector("[data-live-count]");
  const bar = box.querySelector<HTMLProgressElement>("[data-live-bar]");
  const label = box.querySelector<HTMLElement>("[data-live-label]");
  let stream: EventSource | null = null;
  let timer = 0;
  let polls = 0;

  const show = ({ confirmed }: Count) => {
    if (number) number.textContent = numbers.format(confirmed);
    if (bar) bar.value = Math.min(confirmed, bar.max);
    if (label && Intl.PluralRules) {
      const words = label.dataset[confirmed] || label.dataset[new Intl.PluralRules(settings.format).select(confirmed)];
      if (words) label.textContent = words;
    }
  };
  const stop = () => {
    if (stream) stream.close();
    stream = null;
    clearTimeout(timer);
  };
  const later = () => {
    if (document.hidden || stream) return;
    polls += 1;
    clearTimeout(timer);
    timer = window.setTimeout(polls % POLLS_PER_STREAM ? poll : listen, POLL_MS * (1 + Math.random()));
  };
  const poll = () => {
    fetch(`${path}/count.json`)
      .then((answer) => (answer.ok ? answer.json() : Promise.reject()))
      .then(show)
      .then(later, later);
  };
  const listen = () => {
    stop();
    if (document.hidden) return;
    if (!self.EventSource) return later();
    const opened = new EventSource(`${path}/live`);
    opened.addEventListener("count", (event) => {
      clearTimeout(timer);
      show(JSON.parse(event.data));
    });
    opened.onerror = () => {
      if (stream !== opened || opened.readyState !== EventSource.CLOSED) return;
      stream = null;
      later();
    };
    stream = opened;
    timer = window.setTimeout(() => {
      stop();
      poll();
    }, SILENCE_MS);
  };
  document.addEventListener("visibilitychange", listen);
  addEventListener("pageshow", listen);
  addEventListener("online", listen);
  addEventListener("offline", stop);
  addEventListener("pagehide", stop);
}

function offerCopy(button: HTMLElement): void {
  const block = button.closest(".share");
  const input = block?.querySelector("input");
  const status = block?.querySelector("[role=status]");
  if (!input) return;
  const done = () => {
    if (status) status.textContent = button.dataset.done ?? "";
  };
  const copySelected = () => {
    input.select();
    if (document.execCommand("copy")) done();
  };
  button.onclick = () => {
    if (navigator.clipboard) navigator.clipboard.writeText(input.value).then(done, copySelected);
    else copySelected();
  };
  button.hidden = false;
}

function offerShare(button: HTMLElement): void {
  const { title, text, url } = button.dataset;
  button.onclick = () => {
    navigator.share({ title, text, url } as ShareData).catch(() => {});
  };
  button.hidden = false;
}

const connection = (navigator as { connection?: { saveData?: boolean } }).connection;
const live = document.querySelector<HTMLElement>("[data-live]");
if (live && !connection?.saveData) watch(live);
document.querySelectorAll<HTMLElement>("[data-copy]").forEach(offerCopy);
if ("share" in navigator) document.querySelectorAll<HTMLElement>("[data-share]").forEach(offerShare);
if ("serviceWorker" in navigator && matchMedia("(display-mode: standalone)").matches)
  navigator.serviceWorker.register(`/sw.js?page=${settings.offline}`).catch(() => {});
