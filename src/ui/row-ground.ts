/**
 * The ground of a row on a panel that answers the pointer. It is painted before it is pointed at,
 * too: where something is painted that was not there, browsers put the whole page's layers together
 * anew, which takes longer than everything else a tap does.
 */
export const rowGround = 'bg-panel hover:bg-hover';

/** The ground of a row that the map points at. */
export const rowGroundPointedAt = 'bg-hover';
