/** The name with its mark: a location joined to a region. */
export function Brand() {
  return (
    <span className="flex items-center gap-2 text-answer font-semibold">
      <svg aria-hidden="true" viewBox="0 0 20 20" width="20" height="20" fill="none">
        <path d="M4.5 15.5C5 9 9 5 15 4.8" stroke="currentColor" strokeWidth="2" />
        <circle cx="4.5" cy="15.5" r="3.5" fill="currentColor" />
        <rect x="12" y="1.5" width="7" height="7" rx="1.5" fill="currentColor" />
      </svg>
      ExpressRoute Atlas
    </span>
  );
}
