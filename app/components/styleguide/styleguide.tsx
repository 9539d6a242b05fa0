import type { ShownOrganisation } from "../../domain/public-view";
import { CAMPAIGN_PARTS, type CampaignPart, Campaigns } from "./campaigns";
import { Controls } from "./controls";
import { Foundations } from "./foundations";
import { Lists } from "./lists";
import { Progresses } from "./progresses";

/** The parts of the style guide, by their names in its address (`?part=`). */
export const STYLEGUIDE_PARTS = ["foundations", "controls", "progress", "lists", ...CAMPAIGN_PARTS] as const;
export type StyleguidePart = (typeof STYLEGUIDE_PARTS)[number];

/** One part of the style guide, and the way to the others. */
export function Styleguide({ part, withLogo }: { part: StyleguidePart; withLogo: ShownOrganisation | null }) {
  return (
    <div className="styleguide">
      <nav aria-label="Style guide">
        <ul className="site-footer__nav">
          {STYLEGUIDE_PARTS.map((other) => (
            <li key={other}>
              <a href={`?part=${other}`} aria-current={other === part ? "page" : undefined}>
                {other}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {isCampaign(part) ? (
        <Campaigns part={part} />
      ) : (
        <>
          <h1>Style guide: {part}</h1>
          {part === "foundations" ? <Foundations /> : null}
          {part === "controls" ? <Controls /> : null}
          {part === "progress" ? <Progresses /> : null}
          {part === "lists" ? <Lists withLogo={withLogo} /> : null}
        </>
      )}
    </div>
  );
}

function isCampaign(part: StyleguidePart): part is CampaignPart {
  return CAMPAIGN_PARTS.some((one) => one === part);
}
