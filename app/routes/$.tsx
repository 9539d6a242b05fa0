import { data } from "@remix-run/node";

/** Every address that nothing else answers. */
export function loader() {
  throw data(null, { status: 404 });
}

export default function Nothing() {
  return null;
}
