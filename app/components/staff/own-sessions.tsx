import type { BrowserName } from "../../domain/browser-name";
import type { SignInMethod } from "../../domain/roles";
import { useWords } from "../page-context";
import { Section } from "../ui/section";

export interface ShownSession {
  id: string;
  method: SignInMethod;
  browser: BrowserName;
  createdAt: Date;
  lastUsedAt: Date;
  isThis: boolean;
}

/** Where somebody is signed in, each with its end. */
export function OwnSessions({ sessions }: { sessions: readonly ShownSession[] }) {
  const { t } = useWords();
  return (
    <Section id="sessions" title={t("staff.account.sessions.title")}>
      <ul className="own-list">
        {sessions.map((session) => (
          <Session key={session.id} session={session} />
        ))}
      </ul>
      {sessions.length > 1 ? (
        <form method="post">
          <input type="hidden" name="intent" value="end_others" />
          <button type="submit" className="button button--quiet">
            {t("staff.account.sessions.end_others")}
          </button>
        </form>
      ) : null}
    </Section>
  );
}

function Session({ session }: { session: ShownSession }) {
  const { t, dateTime } = useWords();
  const { browser, system } = session.browser;
  const known = browser && system ? t("common.aside", { text: browser, note: system }) : browser || system;
  const name = known || t("staff.account.sessions.unknown");
  return (
    <li className="own-list__row">
      <p className="own-list__name">
        <bdi>{session.isThis ? t("common.pair", { term: name, value: t("staff.account.sessions.this") }) : name}</bdi>
      </p>
      <p className="own-list__facts">
        <span>
          {t("common.aside", {
            text: t("staff.account.sessions.since", { time: dateTime(session.createdAt) }),
            note: t(`staff.account.sessions.by.${session.method}`),
          })}
        </span>
        <span>{t("staff.account.sessions.used", { time: dateTime(session.lastUsedAt) })}</span>
      </p>
      {session.isThis ? null : (
        <form method="post">
          <input type="hidden" name="intent" value="end" />
          <input type="hidden" name="id" value={session.id} />
          <button type="submit" className="button button--quiet">
            {t("staff.account.sessions.end")}
          </button>
        </form>
      )}
    </li>
  );
}
