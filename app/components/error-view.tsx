import { localePath } from "../domain/locale-path";
import type { MessageKey, Translator } from "../locales";
import { Message } from "./message";
import { usePage, useWords } from "./page-context";
import { Phrase } from "./phrase";
import { WaysOn } from "./ways-on";

/** The pages that say why there is nothing else to show, by HTTP status. */
const SAID = [400, 404, 405, 410, 413, 421, 422, 429, 500, 503] as const;
type SaidStatus = (typeof SAID)[number];

/** Statuses that have the words of another one. */
const SAID_AS: Record<number, SaidStatus> = { 403: 405, 409: 422, 414: 400 };

/** Statuses of addresses that lead to nothing (any more). */
const NOWHERE: ReadonlySet<number> = new Set([404, 410]);

export interface ErrorFacts {
  status: number;
  /** Names the log line, for what went wrong on our side. */
  id?: string;
  retryAfterSeconds?: number;
  /** Kilobytes that a form may have. */
  maxKilobytes?: number;
}

/** What a status is called on its page. */
export function errorTitle(words: Translator, status: number): string {
  return words.t(`page.${said(status)}.title`);
}

/** Why there is nothing else to show, by HTTP status, and where to go from here. */
export function ErrorView({ status, id, retryAfterSeconds = 60, maxKilobytes = 64 }: ErrorFacts) {
  const { locale } = usePage();
  const words = useWords();
  const body: MessageKey = `page.${said(status)}.body`;
  const values = {
    seconds: retryAfterSeconds,
    minutes: Math.max(1, Math.ceil(retryAfterSeconds / 60)),
    max: maxKilobytes,
  };
  return (
    <Message title={errorTitle(words, status)}>
      <p className="lead">{words.t(body, values)}</p>
      {id ? (
        <p>
          <Phrase message="page.500.id" values={{ id }} />
        </p>
      ) : null}
      {NOWHERE.has(status) ? (
        <WaysOn />
      ) : (
        <p>
          <a className="button button--quiet" href={localePath(locale, "/")}>
            {words.t("common.back_home")}
          </a>
        </p>
      )}
    </Message>
  );
}

function said(status: number): SaidStatus {
  const known = SAID.find((one) => one === status);
  return known ?? SAID_AS[status] ?? (status < 500 ? 400 : 500);
}
