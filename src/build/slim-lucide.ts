import type { Plugin } from 'vite';

/**
 * Makes of Lucide's icons the plain SVG that the app needs, without what Lucide can do besides:
 * a context of defaults, strokes that do not scale, names of classes. Pages and bundle use the same.
 */
export function slimLucide(): Plugin {
  return {
    name: 'expressroute-atlas-slim-lucide',
    load: (id) => (id.endsWith('/lucide-react/dist/esm/createLucideIcon.mjs') ? icon : null),
  };
}

const icon = `import { createElement } from 'react';
export default ({ node }) => ({ size = 24, ...rest }) =>
  createElement(
    'svg',
    {
      width: size,
      height: size,
      viewBox: '0 0 24 24',
      fill: 'none',
      stroke: 'currentColor',
      strokeWidth: 2,
      strokeLinecap: 'round',
      strokeLinejoin: 'round',
      'aria-hidden': true,
      ...rest,
    },
    node.map(([tag, attributes]) => createElement(tag, attributes)),
  );`;
