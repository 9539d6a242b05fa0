import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, useRouteError } from "@remix-run/react";
import { DefinitionList } from "../components/definition-list";
import { usePage, useWords } from "../components/page-context";
import { StaffError, StaffPage } from "../components/staff-parts";
import { shownStaff } from "../domain/desk";
import { readLocalMail } from "../services/mail/read-local-mail";
import { authorise } from "../services/staff/authorise";
import { FRAMING_POLICY, policyText } from "../web/content-policy";
import { staffFault } from "../web/error-status";
import { ownHeaders } from "../web/headers";
import { localePath } from "../web/locale";
import type { RouteHandle } from "../web/route-handle";
import { requireActor } from "../web/session";

export const handle: RouteHandle = { personal: true, sameOriginOnly: true };
export const headers = ownHeaders;

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(context, request);
  authorise(context.runtime, actor, "mailbox.read", null);
  const mail = await readLocalMail(context.runtime, { id: params.id ?? "" });
  if (mail === null) throw data(null, { status: 404 });
  const { html, ...shown } = mail;
  const page = { title: mail.subject, isUnlisted: true };
  return data(
    { page, staff: shownStaff(actor), mail: shown, hasHtml: html !== null },
    { headers: { "Content-Security-Policy": policyText(FRAMING_POLICY) } },
  );
}

export default function Mail() {
  const { staff, mail, hasHtml } = useLoaderData<typeof loader>();
  const { locale } = usePage();
  const { t, dateTime, number } = useWords();
  const attachments = mail.attachments.map(({ filename, bytes }) => (
    <bdi key={filename} className="line">
      {t("common.aside", { text: filename, note: `${number(bytes)} B` })}
    </bdi>
  ));
  return (
    <StaffPage title={mail.subject} staff={staff}>
      <p>
        <a href={localePath(locale, "/staff/mailbox")}>{t("staff.mailbox.back")}</a>
      </p>
      <DefinitionList
        rows={[
          { term: t("staff.mailbox.from"), value: <bdi>{mail.from}</bdi> },
          { term: t("staff.mailbox.to"), value: <bdi>{mail.to}</bdi> },
          { term: t("staff.mailbox.received"), value: dateTime(mail.receivedAt) },
          { term: t("staff.mailbox.attachments"), value: attachments.length > 0 ? attachments : null },
        ]}
      />
      {hasHtml ? (
        <section aria-labelledby="html-title">
          <h2 id="html-title">{t("staff.mailbox.view.html")}</h2>
          <iframe
            className="mail-frame"
            title={t("staff.mailbox.view.html")}
            src={localePath(locale, `/staff/mailbox/${mail.id}/body`)}
            sandbox="allow-popups allow-popups-to-escape-sandbox"
          />
        </section>
      ) : null}
      <section aria-labelledby="text-title">
        <h2 id="text-title">{t("staff.mailbox.view.text")}</h2>
        <pre className="mail-text">{mail.text}</pre>
      </section>
      <details>
        <summary>{t("staff.mailbox.view.headers")}</summary>
        <pre className="mail-text" dir="ltr">
          {mail.headers.map(({ name, value }) => `${name}: ${value}`).join("\n")}
        </pre>
      </details>
    </StaffPage>
  );
}

export function ErrorBoundary() {
  return <StaffError {...staffFault(useRouteError())} />;
}
