import CSQLite
import Model
