/** The statistics that the site goes by. */
import file from './term-statistics.json' with { type: 'json' }
import { readStatistics } from './term-statistics.ts'

export const frozenStatistics = readStatistics(file)
