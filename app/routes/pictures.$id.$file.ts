import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { widthOfFile } from "../domain/picture";
import { readPicture } from "../services/pictures/read-picture";
import { FILE_POLICY, policyText } from "../web/content-policy";
import { IMMUTABLE } from "../web/headers";
import type { RouteHandle } from "../web/route-handle";

export const handle: RouteHandle = { immutable: true };

/** A picture of ours in one of its widths, `/pictures/<id>/640.webp`. Feed readers on other sites may show it. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const width = widthOfFile(params.file ?? "");
  const bytes = width && (await readPicture(context.runtime, { id: params.id ?? "", width }));
  if (!bytes) throw data(null, { status: 404 });
  return new Response(new Uint8Array(bytes), {
    headers: {
      ...IMMUTABLE,
      "Content-Type": "image/webp",
      "Content-Disposition": "inline",
      "Content-Security-Policy": policyText(FILE_POLICY),
      "Cross-Origin-Resource-Policy": "cross-origin",
    },
  });
}
