import type { LoaderFunctionArgs } from "@remix-run/node";
import { downloadOwnData } from "../services/signatures/download-own-data";
import type { RouteHandle } from "../web/route-handle";
import { tokenOf } from "../web/token";

export const handle: RouteHandle = { personal: true, limit: "tokenLookups" };

/** Everything we keep about the signer, as a file to save. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const token = tokenOf(params, context.locale);
  const own = await downloadOwnData(context.runtime, { token });
  if (own === null) return Response.json({ error: "not found" }, { status: 404 });
  return new Response(`${JSON.stringify(own, null, 2)}\n`, {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": 'attachment; filename="my-signature.json"',
    },
  });
}
