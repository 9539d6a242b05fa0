import type { ActionFunctionArgs, AppLoadContext, ServerBuild } from "@remix-run/node";
import type { RoutePattern } from "./route-table";

/** What a route's action made of a request. */
export type Settled = { value: unknown } | { thrown: unknown };

/**
 * Runs the action of a route without Remix around it. An action that answers with a redirect needs no page, and a sign
 * POST, which does, is the hot path: Remix would make several Request objects of it before and after.
 *
 * Requests for the data of a page that hydrates are left to Remix.
 *
 * @returns the redirect; or null when there is a page to render. Then Remix renders it with what the action made, for
 * `context.settled` holds it (see withSettledActions).
 */
export async function settleAction(
  route: RoutePattern,
  args: { request: Request; path: string; context: AppLoadContext },
): Promise<Response | null> {
  const { request, path, context } = args;
  if (!route.action || !route.matches(path)) return null;
  context.settled = await run(route.action, { request, context, params: route.paramsOf(path) });
  const made = "value" in context.settled ? context.settled.value : context.settled.thrown;
  return made instanceof Response && made.status >= 300 && made.status < 400 ? made : null;
}

async function run(action: NonNullable<RoutePattern["action"]>, args: ActionFunctionArgs): Promise<Settled> {
  try {
    return { value: await action(args) };
  } catch (thrown) {
    return { thrown };
  }
}

/** The same build, with actions that do not act again on a request that was settled before. */
export function withSettledActions(build: ServerBuild): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => {
    const action = route?.module.action;
    if (!route || !action) return [id, route];
    const replay = (args: ActionFunctionArgs) => {
      const { settled } = args.context;
      if (!settled) return action(args);
      if ("thrown" in settled) throw settled.thrown;
      return settled.value;
    };
    return [id, { ...route, module: { ...route.module, action: replay } }];
  });
  return { ...build, routes: Object.fromEntries(routes) };
}
