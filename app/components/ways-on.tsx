import { SearchForm } from "./search/search-form";
import { type Way, Ways } from "./ui/ways";

const WAYS: readonly Way[] = [
  { path: "/search?state=open", words: "search.state.open" },
  { path: "/", words: "common.back_home" },
];

/** Where to go from a page that is not there: a search, the open campaigns, home. */
export function WaysOn() {
  return (
    <>
      <SearchForm />
      <Ways ways={WAYS} />
    </>
  );
}
