/** One voice, and how far it carries. Decoration only: the name stands beside it. */
export function BrandMark() {
  return (
    <svg className="brand__mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <g fill="none" stroke="currentColor" strokeLinecap="round" strokeWidth="3">
        <path d="M15 7.5a12 12 0 0 1 0 17" />
        <path d="M21 4a18 18 0 0 1 0 24" />
      </g>
      <circle className="warm" cx="8" cy="16" r="4.5" fill="currentColor" />
    </svg>
  );
}
