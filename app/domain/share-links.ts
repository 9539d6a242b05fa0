/** Networks that take a plain link to write a post from: no script, no picture and no code of theirs on our pages. */
export const SHARE_NETWORKS = ["whatsapp", "telegram", "line", "facebook", "x", "bluesky"] as const;
export type ShareNetwork = (typeof SHARE_NETWORKS)[number];

/** The names that the networks go by, in every language. */
export const NETWORK_NAMES: Record<ShareNetwork, string> = {
  whatsapp: "WhatsApp",
  telegram: "Telegram",
  line: "LINE",
  facebook: "Facebook",
  x: "X",
  bluesky: "Bluesky",
};

/** What is passed on: the address, and a line of words to go with it. */
export interface Shared {
  url: string;
  title: string;
  text: string;
}

const LINKS: Record<ShareNetwork, (words: string, url: string) => string> = {
  whatsapp: (words, url) => `https://wa.me/?text=${words}%20${url}`,
  telegram: (words, url) => `https://t.me/share/url?url=${url}&text=${words}`,
  line: (_words, url) => `https://social-plugins.line.me/lineit/share?url=${url}`,
  facebook: (_words, url) => `https://www.facebook.com/sharer/sharer.php?u=${url}`,
  x: (words, url) => `https://x.com/intent/post?text=${words}&url=${url}`,
  bluesky: (words, url) => `https://bsky.app/intent/compose?text=${words}%20${url}`,
};

/** The address at a network where a post with this link is written. */
export function shareLink(network: ShareNetwork, { url, title }: Shared): string {
  return LINKS[network](encoded(title), encoded(url));
}

/** A mail with this link, addressed to nobody yet (RFC 6068). */
export function mailLink({ url, title, text }: Shared): string {
  const body = text === "" ? url : `${text}\r\n\r\n${url}`;
  return `mailto:?subject=${encoded(title)}&body=${encoded(body)}`;
}

/** An address that tells where its readers came from (`?via=`). */
export function withVia(url: string, via: string): string {
  return `${url}?via=${encoded(via)}`;
}

/** Half a surrogate pair cannot be written in an address; it is none of a text's words either. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, ""));
}
