/**
 * What a partner's page loads: puts the sign form of a campaign into a frame where its <script> stands.
 *
 *     <script src="https://…/embed.js" data-campaign="the-slug" async></script>
 *
 * `data-lang` (else the page's own language), `data-theme` (light, dark) and `data-tone` are handed on in the frame's
 * address. The frame says how high it is; nobody else is listened to. Nothing of the partner's page is read but the
 * language of its <html>, and nothing is stored.
 */
export {};

/** The languages that there are pages in. */
const LANGUAGES = ["en", "fr", "es", "ar", "ru", "zh", "ko", "ja", "de", "pt"];
const START_HEIGHT = 900;
const MAX_HEIGHT = 10_000;

function embed(tag: HTMLScriptElement): void {
  const { campaign = "", lang = document.documentElement.lang, theme, tone } = tag.dataset;
  const own = new URL(tag.src).origin;
  const language = lang.slice(0, 2).toLowerCase();
  const prefix = language !== "en" && LANGUAGES.indexOf(language) >= 0 ? `/${language}` : "";
  const query = new URLSearchParams({ from: location.origin });
  if (theme) query.set("theme", theme);
  if (tone) query.set("tone", tone);

  const frame = document.createElement("iframe");
  frame.src = `${own}${prefix}/embed/${encodeURIComponent(campaign)}?${query}`;
  frame.title = "One Voice";
  frame.loading = "lazy";
  // Of another origin than the page around it, so its own origin gives it nothing of that page.
  frame.setAttribute(
    "sandbox",
    "allow-forms allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox",
  );
  frame.style.cssText = `display:block;width:100%;max-width:44rem;height:${START_HEIGHT}px;border:0;color-scheme:normal`;

  let isFirst = true;
  frame.onload = () => {
    // The answer to a form that was long begins above what is seen.
    if (!isFirst && frame.getBoundingClientRect().top < 0) frame.scrollIntoView();
    isFirst = false;
  };
  addEventListener("message", ({ data, origin, source }) => {
    if (origin !== own || source !== frame.contentWindow) return;
    if (data?.type !== "onevoice:height" || !(data.height > 0)) return;
    frame.style.height = `${Math.min(data.height, MAX_HEIGHT)}px`;
    if (data.title) frame.title = String(data.title).slice(0, 200);
  });
  tag.insertAdjacentElement("afterend", frame);
}

const tag = document.currentScript as HTMLScriptElement | null;
if (tag?.dataset.campaign) embed(tag);
