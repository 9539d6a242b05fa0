import type { z } from "zod";

/** The JSON body of a request in the shape of a schema; null for anything else. */
export async function readJson<Shape>(request: Request, schema: z.ZodType<Shape>): Promise<Shape | null> {
  if (!/^application\/json(?:;|$)/i.test(request.headers.get("content-type") ?? "")) return null;
  try {
    const parsed = schema.safeParse(await request.json());
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** An answer in JSON, with cookies. */
export function jsonAnswer(value: unknown, options: { status?: number; cookies?: readonly string[] } = {}): Response {
  const headers = new Headers({ "Content-Type": "application/json; charset=utf-8" });
  for (const cookie of options.cookies ?? []) headers.append("Set-Cookie", cookie);
  return new Response(JSON.stringify(value), { status: options.status ?? 200, headers });
}

/** Says no, without why. */
export function refusedAnswer(): Response {
  return jsonAnswer({}, { status: 400 });
}

/** For addresses that only take a POST. */
export function nothingHere(): Response {
  return new Response("", { status: 404, headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
