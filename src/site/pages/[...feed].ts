/** Every feed: `rss.xml`, `atom.xml` and `feed.json` beside the page that they follow, and their archives. */
import type { APIRoute } from 'astro'
import { type FeedFile, feedFile, feedFiles } from '../publish/feed-files.ts'

export const getStaticPaths = async () => (await feedFiles()).map((file) => ({ params: { feed: file.path }, props: { file } }))

export const GET: APIRoute<{ file: FeedFile }> = ({ props }) => feedFile(props.file)
