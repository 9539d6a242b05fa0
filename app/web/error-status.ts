import { isRouteErrorResponse } from "@remix-run/react";

/** The HTTP status of what a boundary caught: the one a route threw, or 500 for anything unexpected. */
export function errorStatus(error: unknown): number {
  return isRouteErrorResponse(error) ? error.status : 500;
}
