import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, useRouteError } from "@remix-run/react";
import { Notice } from "../components/notice";
import { usePage, useWords } from "../components/page-context";
import { StaffError, StaffPage } from "../components/staff-parts";
import { shownStaff } from "../domain/desk";
import { translator } from "../locales";
import { listLocalMails } from "../services/mail/list-local-mails";
import { authorise } from "../services/staff/authorise";
import { staffFault } from "../web/error-status";
import { localePath } from "../web/locale";
import type { RouteHandle } from "../web/route-handle";
import { requireActor } from "../web/session";

export const handle: RouteHandle = { personal: true, sameOriginOnly: true };

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { runtime, locale } = context;
  const actor = await requireActor(context, request);
  authorise(context.runtime, actor, "mailbox.read", null);
  const page = { title: translator(locale).t("staff.mailbox.title"), isUnlisted: true };
  return data({
    page,
    staff: shownStaff(actor),
    isInUse: runtime.transport.kind === "mailbox",
    mails: await listLocalMails(runtime),
  });
}

export default function Mailbox() {
  const { staff, isInUse, mails } = useLoaderData<typeof loader>();
  const { locale } = usePage();
  const { t, dateTime } = useWords();
  return (
    <StaffPage title={t("staff.mailbox.title")} staff={staff}>
      {isInUse ? <p className="lead">{t("staff.mailbox.lead")}</p> : null}
      {mails.length === 0 ? (
        <Notice title={t("staff.mailbox.empty.title")}>
          <p>{t("staff.mailbox.empty.body")}</p>
        </Notice>
      ) : (
        <>
          <p>{t("staff.mailbox.count", { count: mails.length })}</p>
          <ul className="mails">
            {mails.map((mail) => (
              <li key={mail.id} className="mails__row">
                <a className="mails__subject" href={localePath(locale, `/staff/mailbox/${mail.id}`)}>
                  <bdi>{mail.subject}</bdi>
                </a>
                <span className="mails__to">
                  <span className="visually-hidden">
                    {t("common.pair", { term: t("staff.mailbox.to"), value: "" })}
                  </span>
                  <bdi>{mail.to}</bdi>
                </span>
                <time className="mails__at" dateTime={mail.receivedAt.toISOString()}>
                  {dateTime(mail.receivedAt)}
                </time>
              </li>
            ))}
          </ul>
        </>
      )}
    </StaffPage>
  );
}

export function ErrorBoundary() {
  return <StaffError {...staffFault(useRouteError())} />;
}
