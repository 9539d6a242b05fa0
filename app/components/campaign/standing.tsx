import type { CampaignState, Outcome } from "../../domain/campaign";
import { GRACE_HOURS } from "../campaign-text";
import { FORM_ANSWER } from "../forms/error-list";
import { useWords } from "../page-context";

/** How a campaign stands: whether it can be signed, until when, and what came of it. */
export interface CampaignStanding {
  state: CampaignState;
  outcome: Outcome | null;
  closesAt: Date | null;
  timeZone: string;
  refusal: "not_open" | "closed" | "gone" | null;
  /** False once a signature made before the end can be confirmed no more. */
  takesConfirmations: boolean;
}

/** What came of a campaign; nothing while that is open. */
export function Standing({ campaign }: { campaign: Pick<CampaignStanding, "outcome" | "state"> }) {
  const { t } = useWords();
  const { outcome, state } = campaign;
  if (outcome) return <p className={`standing standing--${outcome}`}>{t(`campaign.outcome.${outcome}`)}</p>;
  return state === "delivered" ? <p className="standing">{t("campaign.delivered")}</p> : null;
}

/** How long one can sign, where there is an end to it. */
export function Deadline({ campaign }: { campaign: Pick<CampaignStanding, "refusal" | "closesAt" | "timeZone"> }) {
  const { t, dateTime } = useWords();
  const { refusal, closesAt, timeZone } = campaign;
  if (refusal !== null || closesAt === null) return null;
  return <p className="deadline">{t("campaign.closes", { date: dateTime(closesAt, timeZone) })}</p>;
}

/** What stands where the form would: why nobody can sign now. */
export function Closed({
  campaign,
  refusal,
}: {
  campaign: Pick<CampaignStanding, "closesAt" | "timeZone" | "takesConfirmations">;
  refusal: "closed" | "not_open" | "gone";
}) {
  const { t, dateTime } = useWords();
  const { closesAt, timeZone, takesConfirmations } = campaign;
  const isClosed = refusal === "closed";
  return (
    <div className="closed" id={FORM_ANSWER} tabIndex={-1}>
      <h2 id="sign-title">{t(`campaign.${refusal}.title`)}</h2>
      <p>{t(`campaign.${refusal}.body`)}</p>
      {isClosed && closesAt ? <p>{t("campaign.closed.since", { date: dateTime(closesAt, timeZone) })}</p> : null}
      {isClosed && takesConfirmations ? <p>{t("campaign.closed.grace", { hours: GRACE_HOURS })}</p> : null}
    </div>
  );
}
