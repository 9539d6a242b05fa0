/**
 * Runs in the frame with the sign form: tells the page around it how high the form is, and what it is called. It speaks
 * to that page's origin alone, and only if the campaign lists it as a partner's (`data-origins`). The page around it said
 * its origin in the frame's address (`?from=`); a wrong one gets nothing, for the browser compares.
 */
const ownTag = document.currentScript as HTMLScriptElement | null;
const origins = (ownTag?.dataset.origins || "").split(" ");
const from = new URLSearchParams(location.search).get("from") || "";

function tell(): void {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  parent.postMessage({ type: "onevoice:height", height, title: document.title }, from);
}

if (parent !== self && from && origins.indexOf(from) >= 0) {
  tell();
  addEventListener("load", tell);
  if (self.ResizeObserver) new ResizeObserver(tell).observe(document.documentElement);
  else addEventListener("resize", tell);
}

export {};
