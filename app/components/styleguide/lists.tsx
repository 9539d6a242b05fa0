import type { ShownOrganisation } from "../../domain/public-view";
import { ActivityCards } from "../activity/activity-cards";
import { UpdateCard } from "../campaign/update-card";
import { CampaignCard } from "../campaign-card";
import { CountryTableView } from "../country-table";
import { OrganisationRow } from "../organisation/organisation-row";
import { SignerList } from "../signer-list";
import { EmptyState } from "../ui/empty-state";
import { Pagination } from "../ui/pagination";
import { Quote } from "../ui/quote";
import { Table } from "../ui/table";
import { Timeline, TimelineEntry } from "../ui/timeline";
import { sampleCampaign as campaign } from "./sample-campaign";
import { activities, updates } from "./sample-events";
import { organisations } from "./sample-organisations";
import { signers, table } from "./sample-people";
import { Specimen } from "./specimen";

/** What stands in lists. `withLogo`: an organisation of this installation that has one. */
export function Lists({ withLogo }: { withLogo: ShownOrganisation | null }) {
  const card = {
    slug: campaign.slug,
    title: campaign.title,
    summary: campaign.summary,
    lang: campaign.locale,
    organisation: campaign.organisation.name,
    goal: campaign.goal,
  };
  return (
    <>
      <Specimen name="Campaign cards">
        <ul className="cards">
          <li>
            <CampaignCard {...card} confirmed={campaign.confirmed} isOpen />
          </li>
          <li>
            <CampaignCard {...card} slug="sample-new" confirmed={0} isOpen />
          </li>
          <li>
            <CampaignCard {...card} slug="sample-done" confirmed={campaign.goal} isOpen={false} />
          </li>
        </ul>
      </Specimen>
      <Specimen name="Activity cards">
        <ActivityCards activities={activities} />
      </Specimen>
      <Specimen name="Update cards">
        <ol className="updates">
          {updates.map((update) => (
            <li key={update.number}>
              <UpdateCard slug="sample" update={update} />
            </li>
          ))}
        </ol>
      </Specimen>
      <Specimen name="Organisations" note="With a logo where there is one, else with a letter.">
        <ul className="organisations">
          {[...(withLogo ? [withLogo] : []), ...organisations].map((organisation) => (
            <li key={organisation.slug}>
              <OrganisationRow organisation={organisation} />
            </li>
          ))}
        </ul>
      </Specimen>
      <Specimen name="Quote">
        <Quote words={{ text: "What we need is somebody with a mandate to listen.", locale: "en" }} by="A survivor" />
      </Specimen>
      <Specimen name="Timeline">
        <Timeline>
          <TimelineEntry at={new Date("2026-03-02T13:00:00Z")} title="25,317 signatures handed over">
            <p>With words of its own.</p>
          </TimelineEntry>
          <TimelineEntry at={new Date("2025-12-18T11:02:00Z")} title="10,000 confirmed signatures" />
        </Timeline>
      </Specimen>
      <Specimen name="Table">
        <Table
          id="sg-table"
          caption="Votes in the Council"
          columns={[{ label: "Year" }, { label: "In favour", isNumber: true }, { label: "Against", isNumber: true }]}
          rows={[
            { key: "2026", cells: ["2026", "29", "4"] },
            { key: "2025", cells: ["2025", "26", "6"] },
          ]}
        />
      </Specimen>
      <Specimen name="Signer list">
        <SignerList list={signers} slug="sample" />
      </Specimen>
      <Specimen name="Country table">
        <CountryTableView table={table} slug={campaign.slug} title={campaign.title} />
      </Specimen>
      <Specimen name="Pagination">
        {[1, 2, 3].map((page) => (
          <Pagination key={page} page={page} pages={3} hrefOf={hrefOf} label={`Page ${page} of a list`} />
        ))}
      </Specimen>
      <Specimen name="Empty state">
        <EmptyState title="No news yet">
          <p>When something happens in this campaign, it stands here.</p>
        </EmptyState>
      </Specimen>
    </>
  );
}

const hrefOf = (page: number) => `?part=lists&page=${page}`;
