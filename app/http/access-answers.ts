import type { ActionFunctionArgs, LoaderFunctionArgs, ServerBuild } from "@remix-run/node";
import { AccessError } from "../services/staff/authorise";
import { accessAnswer } from "../web/access";

/**
 * The same build, with loaders and actions that answer in words when a service throws AccessError. No route does it
 * itself, so none can forget.
 */
export function withAccessAnswers(build: ServerBuild): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => {
    if (!route) return [id, route];
    const { loader, action } = route.module;
    const module = {
      ...route.module,
      ...(loader && { loader: answering(loader) }),
      ...(action && { action: answering(action) }),
    };
    return [id, { ...route, module }];
  });
  return { ...build, routes: Object.fromEntries(routes) };
}

function answering<Args extends LoaderFunctionArgs | ActionFunctionArgs>(handler: (args: Args) => unknown) {
  return async (args: Args) => {
    try {
      return await handler(args);
    } catch (error) {
      throw error instanceof AccessError ? accessAnswer(error, args.context, args.request) : error;
    }
  };
}
