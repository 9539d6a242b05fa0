import type { ShownOrganisation } from "../../domain/public-view";
import { Picture } from "../ui/picture";

/** The logo of an organisation, or the first letter of its name where it has none. Its name stands beside it. */
export function OrganisationMark({ organisation }: { organisation: Pick<ShownOrganisation, "name" | "logo"> }) {
  const { name, logo } = organisation;
  if (logo) return <Picture className="mark" picture={logo} alt="" sizes="3.5rem" />;
  return (
    <span className="mark mark--letter" aria-hidden="true">
      {firstLetter(name)}
    </span>
  );
}

/** The first letter or digit of a name with its marks; nearly every Arabic name would begin with the article. */
function firstLetter(name: string): string {
  const bare = name.replace(/^ال(?=\p{L})/u, "");
  return /[\p{L}\p{N}]\p{M}*/u.exec(bare)?.[0].toUpperCase() ?? "";
}
