// What the two halves of the guard know of each other.
#ifndef DOSSIER_FAULTS_H
#define DOSSIER_FAULTS_H

// Takes over the signals of faults in our own code, once and for the rest of the process.
void dossier_faults_take_over(void);

// Makes the terminal as it was; does nothing where no session has it.
void dossier_restore_terminal(void);

#endif
