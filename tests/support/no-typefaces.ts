/** Where heights are measured twice: typefaces that come too late are drawn from the next page on, whose heights are others then. */
import type { Page } from 'playwright-core'

/** No typeface ever comes on this page. */
export const withoutTypefaces = (page: Page) => page.route('**/*.woff2', (route) => route.fulfill({ body: '' }))
