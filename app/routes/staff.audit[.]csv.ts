import type { LoaderFunctionArgs } from "@remix-run/node";
import { auditFilterOf } from "../domain/audit-filter";
import { exportAuditCsv } from "../services/audit/export-audit";
import type { RouteHandle } from "../web/route-handle";
import { requireActor } from "../web/session";
import { textStream } from "../web/text-stream";

export const handle: RouteHandle = { personal: true, sameOriginOnly: true };

/** The audit as a file to save, limited as the page is. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const { runtime, locale } = context;
  const actor = await requireActor(context, request);
  const filter = auditFilterOf(new URL(request.url).searchParams);
  const pages = await exportAuditCsv(runtime, actor, { filter, locale });
  return new Response(textStream(pages), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="audit.csv"',
    },
  });
}
