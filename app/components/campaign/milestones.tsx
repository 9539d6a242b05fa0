import type { ShownMilestones } from "../../domain/public-view";
import { useWords } from "../page-context";

/** Under the bar: what it runs towards while it runs, the goal where that is another number, and the milestone reached last. */
export function Milestones({
  milestones,
  goal,
  confirmed,
  isOpen,
}: {
  milestones: ShownMilestones;
  goal: number;
  confirmed: number;
  /** Whether it can be signed: without that, no milestone comes next. */
  isOpen: boolean;
}) {
  const { t, date } = useWords();
  const last = milestones.reached.at(-1);
  if (confirmed >= goal) return <p className="progress__goal">{t("campaign.goal.reached", { goal })}</p>;
  return (
    <ul className="milestones">
      {isOpen && milestones.next < goal ? (
        <li className="milestones__next">{t("campaign.milestone.next", { next: milestones.next })}</li>
      ) : null}
      <li>{t("campaign.goal", { goal })}</li>
      {last ? (
        <li className="milestones__reached">
          {t("campaign.milestone.reached", { signatures: last.signatures, date: date(last.at) })}
        </li>
      ) : null}
    </ul>
  );
}
