/** What stands on the image that is shown with a shared link, as satori's tree of boxes. */
import type { Colours } from './colours.ts'

export interface Card {
  /** Above the title: what kind of page it is. */
  readonly kind: string
  readonly title: string
  /** Below the title. */
  readonly text: string
  /** Themes with the number behind them. */
  readonly themes: readonly { readonly label: string; readonly count: number; readonly place: number | undefined }[]
  /** Place of the theme whose colour the bar at the edge has. */
  readonly place: number | undefined
  readonly site: string
}

/** Pixels: 1.91 to 1, of which no network cuts anything off. */
export const SIZE = { width: 1200, height: 630 } as const

export interface Box {
  readonly type: 'div'
  readonly key: null
  readonly props: { readonly style: Readonly<Record<string, string | number>>; readonly children: readonly Box[] | string }
}

const box = (style: Box['props']['style'], children: Box['props']['children']): Box => ({
  type: 'div',
  key: null,
  props: { style: { display: 'flex', ...style }, children },
})

/** A longer title is set smaller. */
const LONG = 60

export function cardTree({ kind, title, text, themes, place, site }: Card, colours: Colours): Box {
  const muted = { fontFamily: 'Sans', fontSize: 28, color: colours.muted }
  const [fontSize, lineClamp] = title.length > LONG ? [48, 4] : [64, 3]
  return box({ width: '100%', height: '100%', background: colours.background, color: colours.text, fontFamily: 'Serif' }, [
    box({ width: 20, background: colours.ofTheme(place) }, ''),
    box({ flexDirection: 'column', flex: 1, padding: '56px 72px 48px 60px' }, [
      box(muted, kind),
      box({ display: 'block', marginTop: 12, fontSize, lineClamp, fontWeight: 600, lineHeight: 1.2 }, title),
      box({ display: 'block', marginTop: 20, fontSize: 32, lineClamp: 3, lineHeight: 1.4 }, text),
      box(
        { flexWrap: 'wrap', marginTop: 28, fontFamily: 'Sans', fontSize: 28, rowGap: 10, columnGap: 32 },
        themes.map((theme) =>
          box({ alignItems: 'center' }, [
            box({ width: 8, height: 30, marginRight: 14, borderRadius: 4, background: colours.ofTheme(theme.place) }, ''),
            box({}, theme.label),
            box({ marginLeft: 12, color: colours.muted }, String(theme.count)),
          ]),
        ),
      ),
      box({ flex: 1 }, ''),
      box({ paddingTop: 20, borderTop: `2px solid ${colours.rule}`, fontSize: 30, fontWeight: 600 }, site),
    ]),
  ])
}
