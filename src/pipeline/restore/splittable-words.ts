/** Words of English prose that by chance are letters and command names (`pin`, `stop`, `into`, `file`), in lower case, or as a name is written. */
export const splittableWords: ReadonlySet<string> = new Set(
  [
    'AGG ALE API ASaRG AVEC Agg Amp BBM BLE CADET CBM CCUP CGT CLE CLT CMU CPM CUSUM CodeT CorText DAST DDIM DISTAR DMAX DPM',
    'DSEC DbM DiSTAR EBM EDelta EGG EMU East Ekeland Emu FBM FDOT FNE FeCap FinTextSim FlexiQuad GBM GNE Garg HBM HGCD HGT',
    'HLE HPI HTell Halpha IBM IDiff IGT ILT IMAX IMLE IMU IPM ISCOS Jin KGE KGvec KPI Klein LPM LinMU Llambda LogSumExp',
    'Lusin MGT MINTO MLE MLL MOCAP MPPI MaxSim Mellin MetaMP Mint MoCap NIGT NLG NLL NMP NestAR Nile OInIn OMP OSINT Oneta',
    'OrLog PGG PLN PMBM PMP PNE PPI PR PRBM PRNU PopSI RBM RETA RLE RPI RPM ReLE ReMax SBM SDOT SGT SLT SMP SNE SPI SPM',
    'SQuAD SSIM Saint SeTa TITAN TPM Titan Toto UISim UPM VGG VLN Vocos WGAST Wright XSum ZNE ZSInvert acker adjoint admin',
    'age all alt amid ample atop baker barge basin bell blast bpm bright cast cell chat chatbot circle cliff coast coexists',
    'color context convert coprime covert dBm diff dwell eosin epi fBM faint fast fasttext gene hinge hint humid ill im',
    'immune impartial indiv inland into invert island joint kmax kmin kpm last least lin lll machine maker margin mast',
    'maximin meta minimax minmax mni mpi nine nnU null one outright overt past pfdelta pile plaintext point poker pretext',
    'print qquadin re retain robot runtimes sell shell spell spine stan stiff stone stop subvert superpoint taint tell tgt',
    'that thinker toggle tone ucker uni vast well what win yeast',
  ].flatMap((line) => line.split(' ')),
)
