import { isRouteErrorResponse } from "@remix-run/react";
import type { AccessFault } from "./access";

/** The HTTP status of what a boundary caught: the one a route threw, or 500 for anything unexpected. */
export function errorStatus(error: unknown): number {
  return isRouteErrorResponse(error) ? error.status : 500;
}

/** The same with why somebody may not see a staff page, for StaffError. */
export function staffFault(error: unknown): { status: number; access: AccessFault["access"] | null } {
  const said: unknown = isRouteErrorResponse(error) ? error.data : null;
  const access = typeof said === "object" && said !== null && "access" in said ? (said as AccessFault).access : null;
  return { status: errorStatus(error), access };
}
