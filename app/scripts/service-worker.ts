/**
 * The service worker of the installed app. Where a page cannot be had, it shows the offline page in the app's language,
 * which it was registered with (`/sw.js?page=/ko/offline`). It stores that page and nothing else: a page that somebody
 * read would be a trace on their phone.
 */
export {};

interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface FetchEvent extends WorkerEvent {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}

interface ServiceWorkerScope {
  location: Location;
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: WorkerEvent) => void): void;
  addEventListener(type: "fetch", listener: (event: FetchEvent) => void): void;
}

const worker = self as unknown as ServiceWorkerScope;
const asked = new URL(worker.location.href).searchParams.get("page") || "";
const page = /^(\/[a-z]+)?\/offline$/.test(asked) ? asked : "/offline";

async function store(): Promise<void> {
  for (const name of await caches.keys()) await caches.delete(name);
  const kept = await caches.open(page);
  await kept.add(new Request(page, { cache: "reload" }));
  await worker.skipWaiting();
}

async function answer(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch {
    return (await caches.match(page)) || Response.error();
  }
}

worker.addEventListener("install", (event) => event.waitUntil(store()));
worker.addEventListener("fetch", (event) => {
  const { method, mode } = event.request;
  if (mode === "navigate" && method === "GET") event.respondWith(answer(event.request));
});
