/** Papers that nobody wrote, unlike each other in length and shape, for scrapes of any layout. */
export interface Invented {
  readonly title: string
  readonly abstract: string
}

export const invented: readonly Invented[] = [
  {
    title: 'Tidepool: Streaming Attention with a Fixed Shelf of Memories',
    abstract:
      'Transformers that read long streams must forget, and what they forget is seldom what a reader would. We present Tidepool, an attention layer that keeps a fixed shelf of memories and decides by a learned tide which of them the stream may wash away. On three streaming benchmarks Tidepool keeps 97\\% of the accuracy of full attention at a sixteenth of its memory. The shelf needs no retraining when the stream grows from 8k to 1M tokens, and its contents can be read by a person, which we use to show where attention sinks come from.',
  },
  {
    title: 'How Many Bits Does a Gradient Deserve?',
    abstract:
      'Every gradient in distributed training is sent with the same precision, although most of them change nothing. We ask how many bits each deserves and answer with a bound: O(log d) bits suffice in expectation for a d-dimensional gradient whose noise is sub-Gaussian. A scheme that meets the bound up to constants cuts traffic between workers 11times on language models of up to 3B parameters, with no loss that we could measure.',
  },
  {
    title: 'Large language models are poor cartographers',
    abstract:
      'Asked for the way from one station to the next, language models answer fluently and wrongly. We draw the maps that their answers imply for 40 underground networks and find them to be planar graphs of the wrong genus: lines are bent to pass famous stations. Fine-tuning on timetables repairs distances but not topology. We release the maps, the prompts and a tool that redraws them.',
  },
  {
    title: 'We Need Fewer Benchmarks, and Kinder Ones',
    abstract:
      'A benchmark is a promise that a number means something, and we need fewer and kinder promises. Of 212 benchmarks published in two years we could rerun 61, and for 23 of these the ranking of systems changed with the random seed. We propose three habits that would have caught it: seeds in the table, a baseline that cannot see the question, and a date after which the benchmark retires.',
  },
  {
    title: 'Sinkhorn Without Tears: Entropic Optimal Transport at Half Precision',
    abstract:
      'Entropic optimal transport is computed in double precision by habit. This paper shows that half precision is enough if the potentials are kept in log-space and re-centred once in k iterations, where k depends on epsilon^{-1} alone. The analysis rests on a contraction in the Hilbert metric that survives rounding. Experiments on colour transfer and single-cell data agree with the theory to three digits.',
  },
  {
    title: 'Glowworm: Self-Supervised Depth from a Single Moving Lamp',
    abstract:
      'Caves have no texture that a camera could follow, but a lamp carried through them casts shadows that move. Glowworm learns depth from these shadows alone. A network predicts the surface, a differentiable renderer predicts the shadows, and their disagreement is the only supervision. In six caves surveyed by laser the median error is 4 cm at ten metres. Code and the survey data are available at https://example.org/glowworm',
  },
  {
    title: 'A Counterexample to Layer-Wise Pruning',
    abstract:
      'We give a network of depth three that no layer-wise pruning rule compresses, although half of its weights can be removed.',
  },
  {
    title: 'Retrieval for the Impatient: Answering Before the Index Is Built',
    abstract:
      'Building an index takes hours and a question cannot wait. We study retrieval over corpora that are still being indexed and show that a partial index, searched in the right order, answers 80% of questions after 5% of the work. The right order is learned from the questions asked so far; it amounts to a bandit over shards with delayed rewards, for which we prove regret of O(\\sqrt{T \\log n}). Deployed in a library catalogue, the median time to a first good answer fell from two hours to four minutes.',
  },
  {
    title: 'Don’t Average the Experts! On Merging Mixtures by Routing Alone',
    abstract:
      'Merging two mixtures of experts by averaging their weights destroys both. Leaving every expert as it was and merging the routers instead keeps both skills, at the price of a wider layer. The routers can be merged in closed form: the solution is a ridge regression on the hidden states of 512 tokens. Over nine pairs of public mixtures the merged model is within one point of the better parent on every task.',
  },
  {
    title: 'QuietBench',
    abstract:
      'Voice assistants are evaluated in rooms where nobody else speaks. QuietBench is a collection of 9,400 requests recorded in kitchens, trains and schoolyards, each paired with what the speaker meant. The best assistant understands 41.5 % of them, against 93 % for a person who hears the same recording. Errors are dominated by the second speaker rather than by noise.',
  },
  {
    title: 'Learning to Prove by Forgetting: Lemma Deletion as a Curriculum for Formal Mathematics with Small Provers',
    abstract:
      'Provers learn from libraries that were written so that nothing has to be proved twice. We delete lemmas from the library, one by one and in an order that the prover itself chooses, and let it prove again what needed them. With 1.3B parameters and this curriculum a prover closes 52.1% of the goals of a held-out library, 9 points more than the same prover trained on the library as it is. The deleted lemmas are often rediscovered, sometimes in a more general form.',
  },
  {
    title: '3D Garments from One Thread: A Differentiable Model of Knitting',
    abstract:
      '3D garments are modelled as surfaces, although a knitted one is a single thread. Here is a model in which stitches are the parameters and cloth is what follows. It is differentiable, so that a photograph can be turned into a pattern. Forty volunteers knitted 25 of the patterns; 22 of them fit.',
  },
]

/** What a papers page says above its papers. */
export const chrome =
  'new\n\nGet trending papers in your email inbox!\n\nSubscribe\n\nbyAK and the research community\n\nMar 12\n\n'

/** A scrape of papers, laid out as pages are: title, blank, abstract, blank. */
export function scrapeOf(papers: readonly Invented[]): string {
  return chrome + papers.map(({ title, abstract }) => `${title}\n\n${abstract}\n`).join('\n')
}
