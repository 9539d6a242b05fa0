import type { ShownMilestones } from "../domain/public-view";
import { Milestones } from "./campaign/milestones";
import { liveForms } from "./live-forms";
import { useWords } from "./page-context";

/** Confirmed signatures, and how far they are on the way to the next milestone. The live count finds its places here. */
export function Progress({
  slug,
  confirmed,
  goal,
  countries,
  milestones,
  isOpen = true,
}: {
  slug: string;
  confirmed: number;
  goal: number;
  /** With at least one confirmed signature. */
  countries: number;
  milestones: ShownMilestones;
  /** False once nobody can sign any more: then the bar runs towards the goal itself. */
  isOpen?: boolean;
}) {
  const words = useWords();
  const { t, number } = words;
  const next = isOpen ? milestones.next : goal;
  return (
    <div className="progress" data-live={`/campaigns/${slug}`}>
      <p className="progress__numbers">
        <strong className="progress__count" data-live-count="">
          {number(confirmed)}
        </strong>{" "}
        <span className="progress__label">
          <span data-live-label="" {...liveForms(words, "campaign.count.label")}>
            {t("campaign.count.label", { count: confirmed })}
          </span>
          {countries > 0 ? ` ${t("campaign.countries", { count: countries })}` : ""}
        </span>
      </p>
      <progress
        className="progress__bar"
        data-live-bar=""
        max={next}
        value={Math.min(confirmed, next)}
        aria-label={t(next < goal ? "campaign.progress.label.next" : "campaign.progress.label")}
      >
        {t("campaign.progress", { count: confirmed, goal: next })}
      </progress>
      <Milestones milestones={milestones} goal={goal} confirmed={confirmed} isOpen={isOpen} />
    </div>
  );
}
