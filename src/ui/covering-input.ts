/**
 * A native check box or radio button that lies unseen over its whole label: pointer, touch and
 * assistive technology meet the control itself, the eye meets what is drawn under it.
 */
export const coveringInput =
  'absolute inset-0 m-0 size-full cursor-pointer appearance-none opacity-0 disabled:cursor-default';
