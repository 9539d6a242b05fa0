import { localePath } from "../../domain/locale-path";
import type { ShownActivity } from "../../domain/public-view";
import { ActivityCards } from "../activity/activity-cards";
import { usePage, useWords } from "../page-context";
import { Section } from "../ui/section";

/** What the coalition does beside collecting signatures, newest first, and the way to all of it. */
export function Activities({ activities }: { activities: readonly ShownActivity[] }) {
  const { locale } = usePage();
  const { t } = useWords();
  if (activities.length === 0) return null;
  return (
    <Section id="activities" title={t("campaign.activities.title")}>
      <ActivityCards activities={activities} />
      <p>
        <a className="way" href={localePath(locale, "/activities")}>
          {t("campaign.activities.all")}
        </a>
      </p>
    </Section>
  );
}
