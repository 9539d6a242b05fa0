import { useParams, useRouteError } from "@remix-run/react";
import { CampaignError } from "../components/campaign/campaign-error";
import { errorStatus } from "./error-status";

/** The ErrorBoundary of a campaign's page and of the pages below it. */
export function CampaignBoundary() {
  return <CampaignError status={errorStatus(useRouteError())} slug={useParams().slug ?? ""} />;
}
