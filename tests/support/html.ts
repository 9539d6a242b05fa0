const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'", "#39": "'" };

/** The way to the page after signing: its ticket holds the typed address, sealed anew each time. */
export const SIGNED_PATH = /\/signed\/[\w-]{56,400}(?=$|[\n?])/;

/** A head without that ticket. */
export function withoutTicket(head: string): string {
  return head.replace(SIGNED_PATH, "/signed");
}

/** Undoes the escaping that React does. */
export function unescapeHtml(html: string): string {
  return html.replace(/&(amp|lt|gt|quot|#x27|#39);/g, (_, name: string) => ENTITIES[name] as string);
}

/** What an element with this id says, without the markup in it; null when the page has none. */
export function textOfId(html: string, id: string): string | null {
  const found = new RegExp(`<(\\w+)[^>]*\\bid="${id}"[^>]*>(.*?)</\\1>`, "s").exec(html);
  return found ? unescapeHtml((found[2] as string).replace(/<[^>]*>/g, "")) : null;
}

/** What stands in a text field, or what is selected or ticked; null for a box that is not ticked or a missing control. */
export function fieldValue(html: string, name: string): string | null {
  const input = new RegExp(`<input[^>]*\\bname="${name}"[^>]*>`).exec(html)?.[0];
  if (input?.includes('type="checkbox"')) return /\schecked/.test(input) ? "on" : null;
  if (input) return unescapeHtml(/\bvalue="([^"]*)"/.exec(input)?.[1] ?? "");
  const area = new RegExp(`<textarea[^>]*\\bname="${name}"[^>]*>(.*?)</textarea>`, "s").exec(html);
  if (area) return unescapeHtml(area[1] as string).replace(/^\n/, "");
  const select = new RegExp(`<select[^>]*\\bname="${name}"[^>]*>(.*?)</select>`, "s").exec(html)?.[1];
  return select === undefined
    ? null
    : (/value="([^"]*)"[^>]*\sselected|selected[^>]*value="([^"]*)"/.exec(select)?.slice(1).find(Boolean) ?? "");
}
