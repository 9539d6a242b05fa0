import { Progress } from "../progress";
import { sampleCampaign } from "./sample-campaign";
import { Specimen } from "./specimen";

const REACHED = sampleCampaign.milestones.reached;

/** The count of a campaign from its first day to its goal. */
export function Progresses() {
  const { slug, goal } = sampleCampaign;
  return (
    <>
      <Specimen name="Nobody has signed yet">
        <Progress slug={slug} confirmed={0} goal={goal} countries={0} milestones={{ next: 1000, reached: [] }} />
      </Specimen>
      <Specimen name="Half way to the next milestone">
        <Progress
          slug={slug}
          confirmed={25_000}
          goal={goal}
          countries={61}
          milestones={{ next: 50_000, reached: REACHED }}
        />
      </Specimen>
      <Specimen name="On the way to the goal">
        <Progress
          slug={slug}
          confirmed={88_001}
          goal={goal}
          countries={139}
          milestones={{ next: goal, reached: REACHED }}
        />
      </Specimen>
      <Specimen name="Goal reached">
        <Progress
          slug={slug}
          confirmed={112_480}
          goal={goal}
          countries={151}
          milestones={{ next: goal, reached: REACHED }}
        />
      </Specimen>
    </>
  );
}
