import { list } from './list';

/** Given names common in world news, by the gender they usually tell. Compiled for this project; spelling as in English texts. */
export const FEMALE_NAMES =
  list(`Abby, Abigail, Ada, Adele, Adriana, Agnes, Aisha, Alexandra, Alexandria, Alexis, Alice, Alicia,
  Alina, Alison, Allison, Alyssa, Amal, Amanda, Amber, Amelia, Amina, Amy, Ana, Anastasia, Andrea, Angela, Angelina,
  Anita, Ann, Anna, Anne, Annette, Annie, Antonia, April, Ariana, Ashley, Astrid, Audrey, Aung, Barbara, Beatrice, Becky,
  Benazir, Bernadette, Beth, Bethany, Betty, Beverly, Brenda, Bridget, Brittany, Brooke, Camila, Camilla, Candace, Carla,
  Carly, Carmen, Carol, Carole, Caroline, Carolyn, Carrie, Cassandra, Catherine, Cathy, Cecilia, Celia, Charlotte, Chelsea,
  Cheryl, Chloe, Christina, Christine, Cindy, Claire, Clara, Clare, Claudia, Colleen, Connie, Courtney, Crystal, Cynthia,
  Daisy, Dana, Daniela, Danielle, Daphne, Daria, Dawn, Debbie, Deborah, Debra, Denise, Diana, Diane, Dianne, Dina, Dolores,
  Donna, Dora, Doris, Dorothy, Edith, Eileen, Elaine, Elena, Eleanor, Elisa, Elisabeth, Elise, Eliza, Elizabeth, Ella,
  Ellen, Elsa, Emilia, Emily, Emma, Erica, Erika, Erin, Esther, Ethel, Eugenia, Eva, Eve, Evelyn, Faith, Fatima, Faye,
  Felicia, Fiona, Florence, Frances, Francesca, Frida, Gabriela, Gabrielle, Gail, Georgia, Geraldine, Gina, Giorgia,
  Gladys, Glenda, Gloria, Grace, Greta, Gwen, Hannah, Harriet, Hazel, Heather, Heidi, Helen, Helena, Hilary, Hillary,
  Holly, Hope, Huma, Ida, Ilhan, Indira, Ines, Ingrid, Irene, Irina, Iris, Isabel, Isabella, Isabelle, Ivana, Ivanka,
  Jacinda, Jackie, Jacqueline, Jamila, Jana, Jane, Janet, Janice, Jasmine, Jean, Jeanne, Jenna, Jennifer, Jenny, Jessica,
  Jill, Joan, Joanna, Joanne, Jocelyn, Josephine, Joyce, Juanita, Judith, Judy, Julia, Juliana, Julie, Juliet, June, Kaitlyn,
  Kamala, Karen, Karin, Karina, Kate, Katerina, Katharine, Katherine, Kathleen, Kathryn, Kathy, Katie, Katrina, Katya, Kayla,
  Keiko, Kellyanne, Kelly, Kendra, Kimberly, Kirsten, Kirstjen, Kristen, Kristi, Kristin, Kristina, Ksenia, Laila, Lana,
  Lara, Larisa, Latoya, Laura, Lauren, Leah, Leila, Lena, Lidia, Lillian, Lily, Linda, Lindsay, Lindsey, Lisa, Liudmila, Liz,
  Lois, Loretta, Lori, Lorraine, Louise, Lucia, Lucille, Lucinda, Lucy, Ludmila, Luisa, Lydia, Lynn, Lyudmila, Mabel, Madeleine,
  Madeline, Maggie, Malala, Malia, Margaret, Margarita, Maria, María, Mariam, Marian, Marianne, Marie, Marilyn, Marina,
  Marine, Marjorie, Marlene, Marsha, Marta, Martha, Mary, Maryam, Matilda, Maureen, Maya, Megan, Meghan, Melania, Melanie,
  Melinda, Melissa, Mercedes, Meredith, Mia, Michaela, Michele, Michelle, Mila, Mildred, Minerva, Miranda, Miriam, Misty,
  Molly, Mona, Monica, Monique, Muriel, Myra, Nadia, Nancy, Naomi, Natalia, Natalie, Natalya, Natasha, Nelly, Nicola,
  Nicole, Nikki, Nina, Nora, Noor, Norma, Nour, Olena, Olga, Olivia, Oksana, Pamela, Patricia, Patty, Paula, Pauline, Peggy, Penelope, Penny,
  Petra, Phoebe, Phyllis, Polina, Priscilla, Priti, Priya, Rachel, Ramona, Rania, Raquel, Rebecca, Regina, Renata, Rita,
  Roberta, Rosa, Rosalind, Rose, Rosemary, Roxanne, Ruby, Ruth, Sabrina, Sadie, Sally, Samantha, Sandra, Sanna, Sara, Sarah, Sasha,
  Savannah, Selena, Selma, Serena, Shannon, Sharon, Sheila, Shelley, Sheryl, Shirin, Shirley, Silvia, Simone, Sofia, Sonia,
  Sonja, Sophia, Sophie, Stacey, Stella, Stephanie, Sue, Susan, Susanna, Suzanne, Svetlana, Sylvia, Tamara, Tammy, Tania,
  Tanya, Tara, Tatiana, Tatyana, Teresa, Terri, Thelma, Theresa, Tiffany, Tina, Tracey, Tricia, Trudy, Ursula, Valentina,
  Valeria, Valerie, Vanessa, Vera, Veronica, Vicky, Victoria, Viktoria, Violet, Virginia, Vivian, Wanda, Wendy, Whitney,
  Wilma, Xenia, Yasmin, Yolanda, Yulia, Yuliya, Yvette, Yvonne, Zainab, Zara, Zeinab, Zoe, Zuzana`);

export const MALE_NAMES =
  list(`Aaron, Abbas, Abdel, Abdul, Abdullah, Abe, Abraham, Adam, Adel, Adolf, Adrian, Adriano, Ahmad, Ahmed, Akhmed,
  Akira, Al, Alan, Albert, Alberto, Alejandro, Aleksandar, Aleksandr, Aleksei, Aleksey, Alessandro, Alexander, Alexandre,
  Alexei, Alexey, Alfonso, Alfred, Ali, Alistair, Allan, Allen, Alvin, Amir, Anatoly, Anders, Andre, André, Andreas, Andrei, Andrej, Andrés,
  Andrew, Andrey, Andriy, Andrzej, Andy, Angus, Anthony, Antoine, Anton, Antonin, Antonio, António, Antony, Ariel, Arnold,
  Arthur, Artur, Arturo, Asif, Aziz, Barack, Barry, Bart, Bashar, Ben, Benito, Benjamin, Bernard, Bernie, Bill, Billy, Bob, Bobby,
  Boris, Brad, Bradley, Brandon, Brendan, Brent, Brett, Brian, Bruce, Bruno, Bryan, Burt, Byron, Calvin, Carl, Carlo, Carlos, Cesar,
  César, Chad, Charles, Charlie, Chris, Christian, Christoph, Christophe, Christopher, Chuck, Clarence, Claude, Claudio, Clay, Clement,
  Cliff, Clifford, Clint, Clive, Clyde, Colin, Conor, Conrad, Corey, Cory, Craig, Curtis, Cyril, Dale, Dan, Daniel, Danny, Darrell,
  Darren, Dave, David, Dean, Denis, Dennis, Derek, Derrick, Desmond, Dick, Diego, Dieter, Dimitri, Dimitris, Dirk, Dmitri, Dmitriy, Dmitry, Dmytro,
  Dominic, Dominik, Dominique, Don, Donald, Douglas, Doug, Duncan, Dustin, Dwight, Dylan, Earl, Eddie, Edgar, Eduardo, Edmund, Edward, Edwin, Elijah,
  Elliot, Elliott, Elon, Emanuel, Emil, Emilio, Emmanuel, Enrico, Enrique, Eric, Erik, Ernest, Ernesto, Ethan, Eugene, Evan, Evgeny, Fabio, Faisal,
  Farid, Felipe, Felix, Ferdinand, Fernando, Fidel, Floyd, Francesco, Francis, Francisco, Franco, François, Frank, Frans, Franz, Fred,
  Frederick, Friedrich, Fyodor, Gabriel, Gareth, Garry, Gary, Gavin, Gene, Geoff, Geoffrey, George, Georges, Georgy, Gerald, Gerard, Gerhard,
  Gianni, Gilbert, Giorgio, Giovanni, Giuseppe, Glen, Glenn, Gordon, Graham, Grant, Greg, Gregory, Grigory, Guido, Guillermo, Günter, Gus, Gustavo, Guy,
  Habib, Hamid, Hamza, Hank, Hans, Harold, Harrison, Harry, Harvey, Hasan, Hashim, Hassan, Heinrich, Heinz, Helmut, Henri, Henrik, Henry, Herbert,
  Herman, Hiroshi, Horacio, Howard, Hubert, Hugh, Hugo, Hussein, Hector, Héctor, Ian, Ibrahim, Igor, Ihor, Ilya, Imran, Ismail, Isaac, Ivan, Ivo, Jack, Jackson, Jacob, Jacques,
  Jaime, Jair, Jake, Jakob, Jakub, Jamal, James, Jan, Jared, Jason, Javier, Jay, Jeff, Jefferson, Jeffrey, Jens, Jeremy, Jerome, Jerry, Jesse, Jesús, Jim, Jimmy,
  Joachim, Joaquín, Joaquin, Joe, Joel, Johan, Johann, Johannes, John, Johnny, Jon, Jonas, Jonathan, Jorge, José, Jose, Josef, Joseph, Josh, Joshua, João, Juan, Julian, Julien, Julio,
  Julius, Jürgen, Justin, Kamal, Karim, Karl, Kazuo, Keith, Ken, Kenneth, Kenny, Kent, Kenji, Kevin, Khaled, Khalid, Kirk, Klaus, Kofi, Konstantin, Kurt, Kyle, Lamar, Lance,
  Larry, Lars, Laurence, Laurent, Lawrence, Lech, Len, Leo, Leon, Leonard, Leonardo, Leonid, Leroy, Leslie, Lester, Lev, Levi, Lewis, Liam, Lionel, Lloyd, Logan, Lorenzo, Lou, Louis,
  Luc, Luca, Lucas, Luigi, Luis, Luís, Luiz, Lukas, Luke, Luther, Magnus, Mahmoud, Mahmud, Maksim, Malcolm, Manfred, Manuel, Marc, Marcel, Marcelo, Marco, Marcos, Marcus, Mariano, Mario, Mark, Marko, Markus, Marshall, Martin, Marvin,
  Masood, Mathias, Matt, Matteo, Matthew, Matthias, Maurice, Mauricio, Max, Maxim, Maxime, Maximilian, Mehdi, Mehmet, Mel, Melvin, Michael, Michal, Michel, Mick, Miguel, Mihai, Mikael, Mikhail, Mike, Miles, Milan, Milos, Miloš, Mitch, Mitchell, Mitt, Mohamed,
  Mohammad, Mohammed, Moses, Muammar, Muhammad, Muhammed, Murat, Mustafa, Mykhailo, Narendra, Nasser, Nathan, Nathaniel, Neal, Ned, Neil, Nelson, Newt, Nicholas, Nick, Nicolai, Nicolas, Nicolás, Niels, Nigel, Nikita, Nikola, Nikolai, Nikolay, Nils, Noah, Noel, Norman, Olaf,
  Oleg, Oleh, Oleksandr, Oleksii, Oliver, Olivier, Omar, Oscar, Osama, Otto, Owen, Pablo, Paolo, Pascal, Pat, Patrick, Paul, Paulo, Pavel, Pavlo, Pedro, Pete, Peter, Petr, Petro, Phil, Philip, Philippe, Phillip, Pierre, Pieter, Piotr, Prakash, Rafael, Rahul, Raj, Rajiv, Ralph,
  Ramzan, Ramón, Rand, Randall, Randy, Raphael, Raul, Raúl, Ray, Raymond, Recep, Reggie, Reginald, Rex, Reza, Ricardo, Riccardo, Richard, Rick, Ricky, Robert, Roberto, Rod, Rodney, Rodrigo, Roger, Roland, Rolf, Roman, Ron, Ronald, Rory, Roy, Ruben, Rudolf, Rudy, Rupert, Russell,
  Rustam, Ryan, Saad, Salman, Salvador, Sam, Samir, Samuel, Satoshi, Scott, Sean, Sebastian, Sebastián, Serge, Sergei, Sergey, Sergii, Sergio, Serhii, Serhiy, Seth, Shane, Shaun, Shawn, Shinzo, Sid, Sidney, Silvio, Simon, Slobodan, Stan, Stanislav, Stanley, Stefan, Stefano, Stephen, Steve,
  Steven, Stuart, Sven, Takeshi, Tariq, Tayyip, Ted, Terrence, Terry, Thabo, Theo, Theodore, Thierry, Thomas, Tim, Timothy, Todd, Tom, Tomas, Tomás, Tommy, Toni, Tony, Travis, Trent, Trevor, Tyler, Ulrich, Umar, Usman, Vaclav, Václav, Valery, Vasily, Vernon, Victor, Viktor, Vince, Vincent, Vincenzo, Vinod, Vitali,
  Vitaly, Vlad, Vladimir, Volodymyr, Vyacheslav, Wade, Walter, Warren, Wayne, Werner, Wesley, Wilfred, Wilhelm, Will, William, Willie, Winston, Wolfgang, Xavier, Yahya, Yasser, Yevgeny, Yoshihide, Yuri, Yuriy, Yury, Yusuf, Youssef, Zachary, Zakaria, Zbigniew`);

/** Given names that tell no gender. */
export const NEUTRAL_NAMES =
  list(`Alex, Ali, Ashton, Bailey, Blake, Cameron, Casey, Charlie, Chris, Dana, Drew, Dominique, Gale, Harper, Jaime, Jamie, Jan,
  Jean, Jess, Jesse, Jo, Jordan, Jules, Kai, Kelly, Kerry, Kim, Kit, Lee, Leslie, Lindsay, Lindsey, Logan, Loren, Lou, Marion, Max, Micah, Morgan, Nicky,
  Nikita, Noor, Nour, Parker, Pat, Quinn, Reese, Riley, Robin, Rory, Rowan, Sam, Sandy, Sasha, Sidney, Skyler, Stacy, Stevie, Sydney, Taylor, Terry,
  Toni, Tracy, Tyler, Val, Rana, Noa, Amit, Zhenya`);

/** Family names that East Asian names put first ("Kim Jong-un" is Kim; "Xi Jinping" is Xi). */
export const FAMILY_FIRST =
  list(`Kim, Lee, Park, Choi, Jung, Jeong, Kang, Cho, Yoon, Yun, Jang, Lim, Han, Shin, Suh, Kwon, Hwang, Ahn, Song, Moon, Ri, Pak,
  Ban, Roh, Paik, Xi, Li, Wang, Zhang, Liu, Chen, Yang, Huang, Zhao, Wu, Zhou, Xu, Sun, Ma, Zhu, Hu, Guo, He, Lin, Gao, Luo, Zheng, Liang, Xie, Tang, Deng, Feng, Cao,
  Peng, Zeng, Xiao, Tian, Dong, Pan, Yuan, Cai, Jiang, Yu, Du, Ye, Cheng, Wei, Su, Lu, Ding, Ren, Shen, Yao, Qin, Mao, Wen, Hua, Bo, Tsai, Nguyen, Tran, Pham, Le, Phan, Vo, Vu, Dang, Bui, Ho,
  Ngo, Truong, Aung, Tsang, Leung, Lam, Chan, Wong, Cheung, Kwok, Ng, Chow, Yeung, Tung`);

/** Particles inside names of persons that are written small: "Charles de Gaulle", "Mohammed bin Salman". */
export const NAME_PARTICLES = list(
  `de, del, della, di, da, dos, das, du, des, la, le, van, von, der, den, ter, ten, zu, bin, bint, ibn, ben, al, el, ul, ud, af, y, e, och`,
);
