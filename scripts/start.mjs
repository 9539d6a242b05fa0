// npm start: builds if something changed, then becomes the server, so that signals reach it.
import { buildIfStale, SERVER } from "./build-if-stale.mjs";

await buildIfStale({ log: console.log });
process.env.NODE_ENV ??= "production";
process.setSourceMapsEnabled(true);
await import(SERVER);
