import { buildIfStale } from "../../scripts/build-if-stale.mjs";

/** The server and browser tests run the built application, as `npm start` does. */
export default async function setup(): Promise<void> {
  await buildIfStale();
}
