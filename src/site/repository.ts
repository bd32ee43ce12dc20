/** Where an entry's file stands on the web, to be read and to be edited, when the site names its repository. */
import site from '../../site.config.ts'
import { entryFile } from './href.ts'

/** What of the site's settings says where its sources are. */
type Repository = Pick<typeof site, 'repository' | 'branch'>

/** How forges lay out their addresses, by what their hosts' names hold; GitHub's way for all others. */
const forges: readonly { readonly host: RegExp; readonly view: string; readonly edit: string }[] = [
  { host: /gitlab/, view: '-/blob', edit: '-/edit' },
  { host: /codeberg|gitea|forgejo/, view: 'src/branch', edit: '_edit' },
  { host: /./, view: 'blob', edit: 'edit' },
]

/** The file of an entry in the repository's own pages. @param file as `Paper` has it. */
export const entrySource = (file: string, repository: Repository = site) => addressOf('view', file, repository)

/** The same file in the repository's web editor. */
export const entryEditor = (file: string, repository: Repository = site) => addressOf('edit', file, repository)

function addressOf(way: 'view' | 'edit', file: string, { repository, branch }: Repository): string | undefined {
  const forge = forges.find(({ host }) => repository !== undefined && host.test(new URL(repository).hostname))
  return forge && `${repository?.replace(/(?:\.git)?\/*$/, '')}/${forge[way]}/${encodeURI(branch)}/${entryFile(file)}`
}
