import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { BottomSheet, SheetHandle } from './BottomSheet';
import type { SheetPosition } from './sheet-snap';

const ignore = () => {};
await SheetHandle.preload();

function rendered(position: SheetPosition): string {
  return renderToStaticMarkup(
    <BottomSheet label="Panel" position={position} onPosition={ignore} onHeight={ignore}>
      <p>content</p>
    </BottomSheet>,
  );
}

it('stands at its height without a browser and without a style attribute', () => {
  for (const position of ['peek', 'half', 'full'] as const) {
    const html = rendered(position);
    expect(html).toContain('<section aria-label="Panel"');
    expect(html).toContain('content');
    expect(html).not.toContain('style=');
  }
  expect(rendered('half')).not.toBe(rendered('full'));
});

it('has exactly one button, whose name says what it does next', () => {
  expect(rendered('half').match(/aria-label="Expand panel"/g)).toHaveLength(1);
  expect(rendered('peek').match(/aria-label="Expand panel"/g)).toHaveLength(1);
  expect(rendered('full').match(/aria-label="Collapse panel"/g)).toHaveLength(1);
  expect(rendered('full')).not.toContain('Expand panel');
});
