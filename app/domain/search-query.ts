import { err, ok, type Result } from "./result";
import { QUERY_LIMIT } from "./search";
import { cleanLine, codePoints, isBlank } from "./text";

/**
 * The words to search for, cleaned as any line of text; "" when nothing of them can be seen. Refused: what cleanLine
 * refuses, and more than QUERY_LIMIT code points.
 */
export function searchQuery(raw: string): Result<string, "query"> {
  const line = cleanLine(raw);
  if (!line.ok || codePoints(line.value) > QUERY_LIMIT) return err("query");
  return ok(isBlank(line.value) ? "" : line.value);
}
