import { resolve } from "node:path";
import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig, type Plugin } from "vite";
import remixConfig from "./remix.config.js";
import { plainScripts } from "./scripts/plain-scripts.mjs";

const SERVER_ENTRIES = {
  server: resolve("app/server.ts"),
  site: resolve("app/http/site.ts"),
  cli: resolve("app/cli/main.ts"),
};

/**
 * Builds the HTTP server, its parts for tests, and the command line in the same pass as Remix's server build, so that all
 * share their chunks: one copy of every module, one class per error. Remix's plugin sets a fixed name for the only entry it knows;
 * running after it, this one names each entry.
 */
function serverEntries(): Plugin {
  return {
    name: "onevoice-server-entries",
    enforce: "post",
    apply: "build",
    config: (_config, { isSsrBuild }) =>
      isSsrBuild
        ? {
            build: {
              rollupOptions: {
                input: Object.values(SERVER_ENTRIES),
                output: {
                  entryFileNames: (chunk) => {
                    const entry = Object.entries(SERVER_ENTRIES).find(([, file]) => file === chunk.facadeModuleId);
                    return entry ? `${entry[0]}.js` : "index.js";
                  },
                  chunkFileNames: "chunks/[name]-[hash].js",
                },
              },
            },
          }
        : {},
  };
}

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [plainScripts(), remix(remixConfig), serverEntries()],
  build: {
    target: isSsrBuild ? "node20" : "es2022",
    sourcemap: Boolean(isSsrBuild),
    assetsInlineLimit: 0,
  },
  // Bundled, the parts of react-email that the templates use are 13 KB; loaded from its package, all of it is.
  ssr: { noExternal: ["react-email"] },
  server: { hmr: { port: 24_679 } },
}));
