import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import type { LogoOutcome } from "../components/staff/logo-form";
import { MAX_PICTURE_BYTES } from "../domain/picture";
import { changeLogo } from "../services/organisations/change-logo";
import { readProfile } from "../services/organisations/read-profile";
import { readUpload } from "../web/form";
import { localePath } from "../web/locale";
import type { RouteHandle } from "../web/route-handle";
import { requireActor } from "../web/session";

/** What multipart/form-data puts around the file, at the most. */
const FRAME_BYTES = 64 * 1024;

export const handle: RouteHandle = {
  personal: true,
  sameOriginOnly: true,
  maxBodyBytes: MAX_PICTURE_BYTES + FRAME_BYTES,
};

/** Nothing to see here: the profile shows the logo. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const { runtime, locale } = context;
  const actor = await requireActor(context, request);
  const { slug } = await readProfile(runtime, actor, { slug: params.slug ?? "", locale });
  return redirect(localePath(locale, `/staff/organisations/${slug}`), 303);
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const { runtime, locale } = context;
  const slug = params.slug ?? "";
  const actor = await requireActor(context, request);
  const upload = await readUpload(request, "file");
  if (!upload.ok) throw data(null, { status: upload.error.status });
  const { fields, file } = upload.value;
  const isRemoved = fields.intent === "remove";
  const back = (outcome: LogoOutcome) =>
    redirect(localePath(locale, `/staff/organisations/${slug}?logo=${outcome}#logo-title`), 303);
  const changed = await changeLogo(runtime, actor, { slug, logo: isRemoved ? "none" : { file } });
  return back(changed.ok ? (isRemoved ? "removed" : "saved") : changed.error);
}
