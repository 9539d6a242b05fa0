import { err, ok, type Result } from "../domain/result";

/** Fields that a form may send. */
export const MAX_FIELDS = 50;

/** Why a body is no form of ours. `status` is what to answer. */
export type FormError =
  | { status: 400; code: "content_type" | "malformed" | "too_many_fields" }
  | { status: 422; code: "repeated_field" | "file" };

/** One string per field, without a prototype, so that no field name can reach one (abuse 66). */
export type FormFields = Record<string, string>;

/**
 * Reads a form from a request with a body.
 *
 * Only `application/x-www-form-urlencoded` in UTF-8 is a form; anything else, broken percent-encoding or UTF-8 and more
 * than MAX_FIELDS fields are 400; a field sent twice or written as an array (`email[]`) is 422, for nobody can say which
 * value counts (abuse 64, 65). Control characters stay in, for the schema to refuse them by field.
 *
 * @param options.allowMultipart also takes `multipart/form-data`, which one-click unsubscribing uses (RFC 8058, 3.1).
 */
export async function readForm(
  request: Request,
  options: { allowMultipart?: boolean } = {},
): Promise<Result<FormFields, FormError>> {
  const type = parseContentType(request.headers.get("content-type"));
  if (type.charset !== null && !/^utf-?8$/.test(type.charset)) return err({ status: 400, code: "content_type" });
  if (type.name === "application/x-www-form-urlencoded") return collect(await urlencodedPairs(request));
  if (type.name === "multipart/form-data" && options.allowMultipart) return collect(await multipartPairs(request));
  return err({ status: 400, code: "content_type" });
}

/**
 * Reads a form with one file in it: `multipart/form-data` only. The file is null where none was chosen; more than one
 * file, and a file under another name, is 422.
 */
export async function readUpload(
  request: Request,
  name: string,
): Promise<Result<{ fields: FormFields; file: Uint8Array | null }, FormError>> {
  const type = parseContentType(request.headers.get("content-type"));
  if (type.name !== "multipart/form-data") return err({ status: 400, code: "content_type" });
  const pairs = await multipartPairs(request);
  if (pairs === null) return err({ status: 400, code: "malformed" });
  const all = [...pairs];
  const files = all.filter(([, value]) => typeof value !== "string");
  const fields = collect(all.filter(([, value]) => typeof value === "string"));
  if (!fields.ok) return fields;
  const [named, file] = files[0] ?? [name, null];
  if (files.length > 1 || named !== name) return err({ status: 422, code: "file" });
  const bytes = file instanceof Blob ? new Uint8Array(await file.arrayBuffer()) : null;
  return ok({ fields: fields.value, file: bytes && bytes.length > 0 ? bytes : null });
}

type Pairs = Iterable<readonly [name: string, value: string | Blob]> | null;

function collect(pairs: Pairs): Result<FormFields, FormError> {
  if (pairs === null) return err({ status: 400, code: "malformed" });
  const fields: FormFields = Object.create(null);
  let count = 0;
  for (const [name, value] of pairs) {
    count += 1;
    if (count > MAX_FIELDS) return err({ status: 400, code: "too_many_fields" });
    if (typeof value !== "string") return err({ status: 422, code: "file" });
    if (name in fields || /[[\]]/.test(name)) return err({ status: 422, code: "repeated_field" });
    fields[name] = value;
  }
  return ok(fields);
}

async function urlencodedPairs(request: Request): Promise<Pairs> {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(await request.arrayBuffer());
    return text
      .split("&", MAX_FIELDS + 1)
      .filter((pair) => pair !== "")
      .map((pair) => {
        const mark = pair.indexOf("=");
        return mark < 0 ? [decode(pair), ""] : [decode(pair.slice(0, mark)), decode(pair.slice(mark + 1))];
      });
  } catch {
    return null;
  }
}

/** Throws URIError on broken percent-encoding and on bytes that are no UTF-8. */
function decode(text: string): string {
  return decodeURIComponent(text.replaceAll("+", " "));
}

async function multipartPairs(request: Request): Promise<Pairs> {
  try {
    return await request.formData();
  } catch {
    return null;
  }
}

function parseContentType(header: string | null): { name: string; charset: string | null } {
  const [name = "", ...parameters] = (header ?? "").split(";");
  const charset = parameters.map((parameter) => /^\s*charset\s*=\s*"?([^"\s]*)"?\s*$/i.exec(parameter)?.[1]);
  return {
    name: name.trim().toLowerCase(),
    charset: charset.find((value) => value !== undefined)?.toLowerCase() ?? null,
  };
}
