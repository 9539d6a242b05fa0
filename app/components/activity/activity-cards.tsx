import type { ShownActivity } from "../../domain/public-view";
import { ActivityCard } from "./activity-card";

/** A list of activities, a card each. */
export function ActivityCards({
  activities,
  isSmall = false,
  showsOrganisation = true,
}: {
  activities: readonly ShownActivity[];
  /** Three in a row on a wide screen. */
  isSmall?: boolean;
  /** False on the organisation's own page. */
  showsOrganisation?: boolean;
}) {
  return (
    <ul className={isSmall ? "cards cards--small" : "cards"}>
      {activities.map((activity) => (
        <li key={activity.slug}>
          <ActivityCard activity={activity} showsOrganisation={showsOrganisation} />
        </li>
      ))}
    </ul>
  );
}
