/// <reference types="vite/client" />

declare module "virtual:remix/server-build" {
  import type { ServerBuild } from "@remix-run/server-runtime";

  export const mode: ServerBuild["mode"];
  export const assets: ServerBuild["assets"];
  export const basename: ServerBuild["basename"];
  export const entry: ServerBuild["entry"];
  export const routes: ServerBuild["routes"];
  export const future: ServerBuild["future"];
  export const publicPath: ServerBuild["publicPath"];
  export const assetsBuildDirectory: ServerBuild["assetsBuildDirectory"];
  export const isSpaMode: ServerBuild["isSpaMode"];
}

/** A plain script, made small (scripts/plain-scripts.mjs). */
declare module "*?script" {
  /** Where the server hands it out; it changes with the text. */
  export const path: string;
  export const text: string;
}
