import type { ReactNode } from "react";
import type { ShownDelivery, ShownMilestones, ShownReply } from "../../domain/public-view";
import { useWords } from "../page-context";
import { Section } from "../ui/section";
import { Timeline, TimelineEntry } from "../ui/timeline";
import { Reply, ReplyTitle } from "./reply";

interface Happening {
  key: string;
  at: Date;
  title: ReactNode;
  body?: ReactNode;
}

/** What came of the signatures, newest first: what was handed over, what was answered, and the milestones on the way. */
export function History(props: {
  deliveries: readonly ShownDelivery[];
  replies: readonly ShownReply[];
  milestones: ShownMilestones;
}) {
  const { t } = useWords();
  const happenings: Happening[] = [
    ...props.deliveries.map((delivery) => ({
      key: `delivery-${delivery.number}`,
      at: delivery.at,
      title: t("campaign.delivery.title", { count: delivery.listed + delivery.withheld }),
      body: <p>{t("campaign.delivery.body", { listed: delivery.listed, withheld: delivery.withheld })}</p>,
    })),
    ...props.replies.map((reply) => ({
      key: `reply-${reply.id}`,
      at: reply.receivedAt,
      title: <ReplyTitle reply={reply} />,
      body: <Reply reply={reply} />,
    })),
    ...props.milestones.reached.map(({ signatures, at }) => ({
      key: `milestone-${signatures}`,
      at,
      title: t("campaign.history.milestone", { signatures }),
    })),
  ];
  if (happenings.length === 0) return null;
  return (
    <Section id="history" title={t("campaign.history.title")}>
      <Timeline>
        {happenings
          .sort((a, b) => b.at.getTime() - a.at.getTime())
          .map(({ key, at, title, body }) => (
            <TimelineEntry key={key} at={at} title={title}>
              {body}
            </TimelineEntry>
          ))}
      </Timeline>
    </Section>
  );
}
