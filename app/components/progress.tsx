import { useWords } from "./page-context";

/** Confirmed signatures and how far they are on the way to the goal. */
export function Progress({ confirmed, goal, countries }: { confirmed: number; goal: number; countries: number }) {
  const { t, number } = useWords();
  return (
    <div className="progress">
      <p className="progress__numbers">
        <strong className="progress__count">{number(confirmed)}</strong>{" "}
        <span className="progress__label">
          {t("campaign.count.label", { count: confirmed })}
          {countries > 0 ? ` ${t("campaign.countries", { count: countries })}` : ""}
        </span>
      </p>
      <progress
        className="progress__bar"
        max={goal}
        value={Math.min(confirmed, goal)}
        aria-label={t("campaign.progress.label")}
      >
        {t("campaign.progress", { count: confirmed, goal })}
      </progress>
      <p className="progress__goal">
        {confirmed >= goal ? t("campaign.goal.reached", { goal }) : t("campaign.goal", { goal })}
      </p>
    </div>
  );
}
